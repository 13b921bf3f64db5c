/** As a ref: what appears where something else was takes its focus. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
