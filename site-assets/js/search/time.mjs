/* From when to when: a year of four digits, and after it perhaps a month and a day. */

const TIME = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export const isTime = (text) => TIME.test(text);

/** Of the years that are known, those within the time; without an end, it is open there. */
export const yearsWithin = (known, { from, to }) =>
  known.filter((year) => year >= (from.slice(0, 4) || "0") && year <= (to.slice(0, 4) || "9999"));

/** Whether a document can be of that time; of which month it is, its own data tell. */
export const isOfTime = ({ meta }, { from, to }) => {
  const day = meta.from ?? "";
  return (from.length <= 4 || day >= from) && (to.length <= 4 || day.slice(0, to.length) <= to);
};

/** By the day of their data, for a sort; those without come last. */
export const byDay = (isNewestFirst) => {
  const later = isNewestFirst ? -1 : 1;
  return ([one], [other]) => !one - !other || later * one.localeCompare(other);
};
