function issueFor(widget, claim, rule, message) {
  return { widget, claim, rule, message };
}
export {
  issueFor
};
