import type { Host } from "../host/services";
import { menu } from "../text/menu";

const SCREEN = "screen";

/** Adds the menu «Наставничество»; its items name functions of `main.ts`. */
export const addMenu = (host: Host): void => {
  host.spreadsheets
    .getUi()
    .createMenu(menu.caption)
    .addItem(menu.open, "showSidebar")
    .addItem(menu.check, "showCheck")
    .addItem(menu.terms, "showTerms")
    .addItem(menu.newYear, "showNewYear")
    .addToUi();
};

/** Opens the sidebar; the screen it starts with is remembered for this user until the sidebar has asked. */
export const openSidebar = (host: Host, screen: string): void => {
  host.properties.getUserProperties().setProperty(SCREEN, screen);
  host.spreadsheets.getUi().showSidebar(host.html.createHtmlOutputFromFile("Sidebar").setTitle(menu.title));
};

/** The screen that the menu item asked for, "" for the usual one. */
export const askedScreen = (host: Host): string => host.properties.getUserProperties().getProperty(SCREEN) ?? "";
