import type { Answers, Instrument } from '../../domain/self-test/instrument.ts';
import { type Resumed, resume, save } from '../../domain/self-test/resume.ts';
import { deviceStorage, type StorageOutcome } from './device-storage.ts';
import { parse } from './saved-answers.ts';

export function restore(name: string, instrument: Instrument): Resumed {
  return resume(parse(deviceStorage.read(name) ?? ''), instrument);
}

export function keep(name: string, instrument: Instrument, answers: Answers, position: string): StorageOutcome {
  return deviceStorage.write(name, JSON.stringify(save(instrument, answers, position)));
}
