function kindsOf(group, described) {
  return described.map(({ id, title, criteria, by, why }) => ({
    id,
    title,
    criteria,
    story: `${group}--${id}`,
    twin: `${group}--${id}-sound`,
    expected: by.map(([pass, check, rule]) => ({ pass, check, rule })),
    ...why === void 0 ? {} : { why }
  }));
}
export {
  kindsOf
};
