import { Component, type ReactNode } from 'react'
import text from 'virtual:interface-text'

/** Stands in for a page that could not be loaded, says so, and offers to try again. Give it a key for each address. */
export class PageFault extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
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
