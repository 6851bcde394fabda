const openingMoment = Date.UTC(2026, 0, 15, 10, 0, 0);
function steadyClock(start) {
  const Real = Date;
  const offset = start - Real.now();
  class Steady extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(Real.now() + offset);
      else super(...parts);
    }
    static now() {
      return Real.now() + offset;
    }
  }
  window.Date = Steady;
}
export {
  openingMoment,
  steadyClock
};
