/**
 * Has a promise say when it is kept, in the fields that React reads: it then shows at once what is here already. Of a promise that says
 * nothing it would first learn that, and show an empty place for a frame. (https://react.dev/reference/react/use)
 */
export function toldPromise<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }), () => {})
  return promise
}
