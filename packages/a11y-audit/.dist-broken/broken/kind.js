const notReady = "story-not-ready";
export {
  notReady
};
