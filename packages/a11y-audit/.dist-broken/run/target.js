import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  storiesOf,
  storiesOfMarkup,
  storiesOfPages
} from "../stories/discover.js";
import { hashFolder, hashText } from "../stories/hash.js";
import { serveFolder } from "../stories/serve.js";
import { changedStories } from "./changed.js";
async function findTarget(options) {
  const target = await withMarkup(await targetOf(options), options.project);
  if (options.changed === void 0) return target;
  return { ...target, stories: changedStories(target.stories, options.changed) };
}
async function withMarkup(target, { serverMarkup }) {
  if (!serverMarkup) return target;
  if (!existsSync(serverMarkup.folder)) {
    throw new Error(
      `${serverMarkup.folder} does not exist, so nothing could be opened without JavaScript. Render the widgets into it first, or take serverMarkup out of the configuration.`
    );
  }
  const files = (await readdir(serverMarkup.folder)).filter((name) => name.endsWith(".html"));
  return { ...target, stories: [...target.stories, ...storiesOfMarkup(files.toSorted())] };
}
async function targetOf({ target, project }) {
  const nothing = async () => {
  };
  if (typeof target !== "string") {
    return {
      name: project.name ?? "Pages",
      hash: hashText(target.join("\n")),
      site: { kind: "pages", url: target[0] ?? "about:blank" },
      stories: storiesOfPages(target),
      close: nothing
    };
  }
  if (/^https?:/.test(target)) {
    const url = target.endsWith("/") ? target : `${target}/`;
    const response = await fetch(new URL("index.json", url)).catch(() => void 0);
    if (!response?.ok) {
      throw new Error(
        "There is no index.json at the address, so it is no Storybook. Give a Storybook, or the addresses of pages with --page."
      );
    }
    const text = await response.text();
    return {
      name: project.name ?? url,
      hash: hashText(text),
      site: { kind: "storybook", url },
      stories: storiesOf(JSON.parse(text)),
      close: nothing
    };
  }
  const index = join(target, "index.json");
  if (!existsSync(index)) {
    throw new Error(
      `${index} does not exist, so the folder is no built Storybook. Build it first, or name another folder.`
    );
  }
  const folder = resolve(target);
  const stories = storiesOf(JSON.parse(await readFile(index, "utf8")));
  const server = await serveFolder(folder);
  return {
    name: project.name ?? target,
    hash: await hashFolder(folder),
    site: { kind: "storybook", url: server.url },
    stories,
    close: server.close
  };
}
export {
  findTarget
};
