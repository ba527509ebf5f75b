import { browser } from 'wxt/browser';

interface Opening {
  /** Chrome and Edge. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window. Browsers allow it only straight from a click: call it before anything is awaited.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Opening;
  return sidePanel ? sidePanel.open({ windowId }) : sidebarAction!.open();
}
