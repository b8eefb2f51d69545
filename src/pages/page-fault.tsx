import { Component, type ReactNode } from 'react'
import text from 'virtual:interface-text'

interface PageFaultProps {
  readonly path: string
  readonly onFault: () => void
  readonly children: ReactNode
}

/**
 * Stands in for a page that could not be loaded, says so, and offers to try again. Another path is another try.
 * (A key for each path would do that too, but would empty the page while the next one loads.)
 */
export class PageFault extends Component<PageFaultProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    this.props.onFault()
  }

  /** Only a fault that already stood is left behind: the path that just failed also came with this update. */
  override componentDidUpdate({ path }: PageFaultProps, before: { readonly failed: boolean }) {
    if (before.failed && this.state.failed && path !== this.props.path) this.setState({ failed: false })
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <>
        <h1>{text.guideName}</h1>
        <p role="alert">{text.pageFailed}</p>
        <button type="button" className="main-action" onClick={() => this.setState({ failed: false })}>{text.tryAgain}</button>
      </>
    )
  }
}
