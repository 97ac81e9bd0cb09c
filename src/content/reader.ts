/**
 * The reader: injected by the background into a frame where the gate found a name. It finds, marks
 * and explains, and keeps up with the page, the settings and the extension's own life.
 */
import { createLifetime } from '../platform/lifetime.ts';
import { onMessage } from '../platform/messages.ts';
import { askSettings, followSettings } from '../platform/remote-settings.ts';
import { startReader } from './frame/start-reader.ts';
import { createSlices } from './scan/slices.ts';
import { world } from './world.ts';

async function start(): Promise<void> {
  const shared = world();
  const { library } = shared;
  if (!library || shared.reader?.alive()) return;
  const controller = new AbortController();
  const lifetime = createLifetime(controller);
  shared.reader = { asked: () => {}, alive: () => lifetime.check() };
  shared.gate?.stop();
  const settings = await askSettings().catch(() => undefined);
  // Updated or switched off between the gate's call and now.
  if (!settings) return controller.abort();
  // A task for each step: on a slow processor each takes its tens of milliseconds.
  const slices = createSlices();
  const recogniser = library.createRecogniser(library.core);
  await slices.pause(true);
  const judge = library.createJudge(library.core);
  const reader = startReader(
    { library, recogniser, judge, settings, asked: shared.asked ?? false },
    lifetime,
  );
  shared.reader.asked = reader.asked;
  followSettings(reader.setSettings, controller.signal);
  const removals = [
    onMessage('pageSummary', reader.pageSummary),
    onMessage('show', ({ data }) => reader.show(data.key)),
    onMessage('step', ({ data }) => reader.step(data.by)),
  ];
  controller.signal.addEventListener('abort', () => {
    try {
      for (const remove of removals) remove();
    } catch {
      // The extension is gone, and its events with it.
    }
  });
}

void start();
