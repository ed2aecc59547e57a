import { render } from "preact";
import { App } from "./app";

const place = document.getElementById("app");
// the tabs that stand in the page are seen before the rest is drawn
if (place) requestAnimationFrame(() => setTimeout(() => render(<App />, place)));
