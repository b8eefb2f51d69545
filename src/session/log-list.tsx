export function LogList() { return null }
