import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
];
const defaultArguments = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...process.getuid?.() === 0 ? ["--no-sandbox"] : []
];
function browserPathOf(named) {
  const given = named ?? process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(
      "The browser that was named does not exist, so nothing can be audited. Correct --browser-path or CHROMIUM_PATH."
    );
  }
  const found = [chromium.executablePath(), ...systemPaths].find(
    (path) => path && existsSync(path)
  );
  if (found) return found;
  throw new Error(
    "No Chromium was found, so nothing can be audited. Install Chromium or Google Chrome, or name one with --browser-path or CHROMIUM_PATH."
  );
}
function launch({ browserPath, browserArguments }) {
  return chromium.launch({
    executablePath: browserPathOf(browserPath),
    args: [...browserArguments ?? defaultArguments]
  });
}
export {
  launch
};
