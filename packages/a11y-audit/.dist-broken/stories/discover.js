function storiesOf({ entries }) {
  const all = Object.values(entries);
  const docs = all.filter(({ type }) => type === "docs");
  return all.filter(({ type }) => type === "story").map(({ id, title, name, importPath, tags = [] }) => {
    const page = docs.find((entry) => entry.title === title);
    return {
      id,
      title,
      name,
      url: `?path=/story/${id}`,
      auditUrl: `iframe.html?id=${encodeURIComponent(id)}&viewMode=story&globals=a11y.manual:!true`,
      ...page ? { docsUrl: `?path=/docs/${page.id}` } : {},
      ...importPath ? { file: importPath.replace(/^\.\//, "") } : {},
      played: tags.includes("play-fn"),
      source: "storybook"
    };
  });
}
function storiesOfPages(addresses) {
  return addresses.map((address, index) => {
    const { pathname, search } = new URL(address);
    return {
      id: `page-${index + 1}`,
      title: "Pages",
      name: `${pathname}${search}`,
      url: address,
      auditUrl: address,
      played: false,
      source: "pages"
    };
  });
}
function storiesOfMarkup(files) {
  return files.map((file) => {
    const name = file.replace(/\.html$/, "");
    return {
      id: `server-markup--${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
      title: "Server-rendered markup",
      name,
      url: `server-markup/${file}`,
      auditUrl: `server-markup/${file}`,
      played: false,
      source: "server-markup"
    };
  });
}
function fits(id, pattern) {
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(id);
}
export {
  fits,
  storiesOf,
  storiesOfMarkup,
  storiesOfPages
};
