import { reactToEdit } from "./api/edit";
import { runCall } from "./api/run";
import { google } from "./host/google";
import type { EditEvent, OpenEvent } from "./host/services";
import { menu } from "./text/menu";

/** Builds the menu. It asks no service but the menu itself: in AuthMode.NONE anything else would leave no menu at all. */
export function onOpen(_event?: OpenEvent): void {
  const { spreadsheets } = google();
  spreadsheets
    .getUi()
    .createMenu(menu.caption)
    .addItem(menu.open, "showSidebar")
    .addItem(menu.check, "showCheck")
    .addToUi();
}

export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export function onEdit(event: EditEvent): void {
  reactToEdit(google(), event);
}

const show = (screen: string): void => {
  const host = google();
  host.properties.getUserProperties().setProperty("screen", screen);
  host.spreadsheets.getUi().showSidebar(host.html.createHtmlOutputFromFile("Sidebar").setTitle(menu.title));
};

export function showSidebar(): void {
  show("");
}

export function showCheck(): void {
  show("check");
}

/** The one door of the sidebar: a call's name and its input as JSON text; the answer is JSON text too. */
export function call(name: string, json: string): string {
  return runCall(google(), name, json);
}
