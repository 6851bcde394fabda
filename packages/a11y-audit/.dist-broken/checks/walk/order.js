function overlap(startOne, endOne, startOther, endOther) {
  return Math.min(endOne, endOther) - Math.max(startOne, startOther);
}
function sameRow(one, other) {
  const shared = overlap(one.y, one.y + one.height, other.y, other.y + other.height);
  return shared >= Math.min(one.height, other.height) / 2;
}
function isBefore(one, other) {
  return one.direction === "rtl" ? one.x + one.width / 2 > other.x + other.width / 2 : one.x + one.width / 2 < other.x + other.width / 2;
}
function orderFaults(stops) {
  const still = stops.filter(({ fixed, width, height }) => !fixed && width > 0 && height > 0);
  return still.flatMap((after, index) => {
    const before = still[index - 1];
    if (!before) return [];
    if (sameRow(before, after)) {
      const inside = overlap(before.x, before.x + before.width, after.x, after.x + after.width);
      const apart = inside < Math.min(before.width, after.width) / 2;
      return apart && isBefore(after, before) ? [{ before, after, how: "back" }] : [];
    }
    const above = after.y + after.height <= before.y + 1;
    if (!above) return [];
    const shared = overlap(before.x, before.x + before.width, after.x, after.x + after.width);
    const nextColumn = shared <= 1 && isBefore(before, after);
    return nextColumn ? [] : [{ before, after, how: "up" }];
  });
}
export {
  orderFaults
};
