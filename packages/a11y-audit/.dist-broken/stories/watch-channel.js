function watchChannel() {
  const events = { rendered: false, finished: false, problems: [], globals: {} };
  window.a11yAuditEvents = events;
  const said = (payload) => {
    if (Array.isArray(payload)) return payload.map(said).join("; ");
    const { message, description, title } = payload ?? {};
    return [title, message, description].filter((part) => typeof part === "string").join(": ");
  };
  const listen = (channel2) => {
    events.channel = channel2;
    channel2.on("setGlobals", (payload) => {
      const { globals, globalTypes } = payload;
      const untouched = Object.keys(globalTypes ?? {}).map((name) => [name, void 0]);
      events.globals = { ...Object.fromEntries(untouched), ...globals };
    });
    channel2.on("storyRendered", () => {
      events.rendered = true;
    });
    channel2.on("storyFinished", () => {
      events.finished = true;
    });
    const problems = {
      playFunctionThrewException: "its play function threw an error",
      unhandledErrorsWhilePlaying: "an error went unhandled while it played",
      storyThrewException: "it threw an error while it rendered",
      storyErrored: "it gave nothing to render",
      storyMissing: "Storybook does not know it",
      configError: "the configuration of Storybook is faulty"
    };
    for (const [event, problem] of Object.entries(problems)) {
      channel2.on(event, (payload) => {
        events.problems.push([problem, said(payload)].filter(Boolean).join(": "));
        if (event !== "playFunctionThrewException" && event !== "unhandledErrorsWhilePlaying") {
          events.finished = true;
        }
      });
    }
  };
  let channel;
  Object.defineProperty(window, "__STORYBOOK_ADDONS_CHANNEL__", {
    configurable: true,
    get: () => channel,
    set: (made) => {
      if (made && made !== channel) listen(made);
      channel = made;
    }
  });
}
export {
  watchChannel
};
