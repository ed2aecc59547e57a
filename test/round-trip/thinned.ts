/** So many of these, evenly spaced; all of them where the environment has MENTORBOOK_ALL_FAULTS (long). */
export const thinned = <T>(all: readonly T[], count: number): T[] => {
  const step = process.env["MENTORBOOK_ALL_FAULTS"] ? 1 : Math.max(1, Math.floor(all.length / count));
  return all.filter((_, i) => i % step === step - 1);
};
