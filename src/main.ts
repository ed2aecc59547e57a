import { reactToEdit } from "./api/edit";
import { addMenu, openSidebar } from "./api/menu";
import { runCall } from "./api/run";
import { google } from "./host/google";
import type { EditEvent, OpenEvent } from "./host/services";

/** Builds the menu. It asks no service but the menu itself: in AuthMode.NONE anything else would leave no menu at all. */
export function onOpen(_event?: OpenEvent): void {
  addMenu(google());
}

export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export function onEdit(event: EditEvent): void {
  reactToEdit(google(), event);
}

export function showSidebar(): void {
  openSidebar(google(), "");
}

export function showCheck(): void {
  openSidebar(google(), "problems");
}

export function showTerms(): void {
  openSidebar(google(), "roadmap");
}

export function showNewYear(): void {
  openSidebar(google(), "new-year");
}

/** The one door of the sidebar: a call's name and its input as JSON text; the answer is JSON text too. */
export function call(name: string, json: string): string {
  return runCall(google(), name, json);
}
