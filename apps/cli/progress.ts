import { Presets, SingleBar } from 'cli-progress';

/** A bar on stderr with rate and time left; silent where nobody watches. */
export function progressBar(what: string) {
  const bar = new SingleBar(
    {
      format: `${what} {bar} {percentage}% | {value}/{total} | {rate}/s | {eta_formatted} left{note}`,
      stream: process.stderr,
      noTTYOutput: false,
      hideCursor: true,
      etaBuffer: 50,
    },
    Presets.shades_classic,
  );
  const began = Date.now();
  let started = false;
  return {
    at(value: number, total: number, note = ''): void {
      if (!process.stderr.isTTY) return;
      const rate = Math.round((value * 1000) / Math.max(1, Date.now() - began));
      if (started) bar.update(value, { rate, note });
      else bar.start(total, value, { rate, note });
      started = true;
      bar.setTotal(total);
    },
    done(): void {
      if (started) bar.stop();
    },
  };
}
