import type { HtmlOutput, HtmlServiceOf, Menu, Ui } from "../../../src/host/services";
import type { MenuShown } from "../../contract";
import { behind, emulate } from "../call";
import { type Desk, ServiceError } from "../desk";

type MenuSelf = { desk: Desk; shown: MenuShown; me(): Menu };

const menu = emulate<Menu, MenuSelf>("Menu", {
  addItem: {
    cost: "free",
    need: "none",
    run: ({ shown, me }, caption, functionName) => {
      shown.items.push({ caption, functionName });
      return me();
    },
  },
  addSeparator: {
    cost: "free",
    need: "none",
    run: ({ shown, me }) => {
      shown.items.push("separator");
      return me();
    },
  },
  addToUi: {
    cost: "free",
    need: "none",
    run: ({ desk, shown }) => {
      desk.menus.push({ caption: shown.caption, items: [...shown.items] });
    },
  },
});

function newMenu(desk: Desk, caption: string): Menu {
  const self: MenuSelf = { desk, shown: { caption, items: [] }, me: () => face };
  const face: Menu = menu(desk, self);
  return face;
}

type Page = { html: string; title: string; width: number | null; height: number | null; me(): HtmlOutput };

const output = emulate<HtmlOutput, Page>("HtmlOutput", {
  setTitle: {
    cost: "free",
    need: "none",
    run: (page, title) => {
      page.title = title;
      return page.me();
    },
  },
  setWidth: {
    cost: "free",
    need: "none",
    run: (page, width) => {
      page.width = width;
      return page.me();
    },
  },
  setHeight: {
    cost: "free",
    need: "none",
    run: (page, height) => {
      page.height = height;
      return page.me();
    },
  },
});

const service = emulate<HtmlServiceOf, Desk>("HtmlService", {
  createHtmlOutputFromFile: {
    cost: "free",
    need: "none",
    run: (desk, name) => {
      const html = desk.html[name];
      if (html === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
      const page: Page = { html, title: "", width: null, height: null, me: () => face };
      const face: HtmlOutput = output(desk, page);
      return face;
    },
  },
});

const ui = emulate<Ui, Desk>("Ui", {
  createMenu: { cost: "free", need: "none", run: newMenu },
  createAddonMenu: { cost: "free", need: "none", run: (desk) => newMenu(desk, desk.title) },
  showSidebar: {
    cost: "free",
    need: "ui",
    run: (desk, html) => {
      const { title, html: text } = behind<Page>(html, "HtmlOutput", "Ui.showSidebar");
      desk.effect({ do: "sidebar", title, html: text });
    },
  },
  showModalDialog: {
    cost: "free",
    need: "ui",
    run: (desk, html, title) => {
      const page = behind<Page>(html, "HtmlOutput", "Ui.showModalDialog");
      const size = { width: page.width ?? 600, height: page.height ?? 400 };
      desk.effect({ do: "dialog", title, html: page.html, ...size });
    },
  },
});

export const uiOf = (desk: Desk): Ui => ui(desk, desk);
export const htmlService = (desk: Desk): HtmlServiceOf => service(desk, desk);
