function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
function componentOf(title) {
  return title.slice(title.lastIndexOf("/") + 1);
}
function widgetsOf({ stories, outcomes }) {
  const ofStory = groupBy(outcomes, ({ story }) => story);
  return [...groupBy(stories, ({ title }) => title)].map(([title, own]) => ({
    title,
    component: componentOf(title),
    stories: own.flatMap((story) => {
      const run = ofStory.get(story.id);
      return run ? [{ story, outcomes: run }] : [];
    }),
    notRun: own.filter(({ id }) => !ofStory.has(id))
  }));
}
export {
  componentOf,
  groupBy,
  widgetsOf
};
