import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Reads texts aloud with a voice of the device itself. A voice that a server speaks would take the text elsewhere. */
export class ReadAloudController implements ReactiveController {
  /** Whether the visitor wants each question read. */
  on = false;

  readonly #host: ReactiveControllerHost;
  readonly #synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#synthesis?.addEventListener?.('voiceschanged', this.#voicesChanged);
  }

  hostDisconnected(): void {
    this.#synthesis?.removeEventListener?.('voiceschanged', this.#voicesChanged);
    this.stop();
  }

  /** Whether the device has a voice for the language. */
  speaks(language: string): boolean {
    return this.#voice(language) !== undefined;
  }

  toggle(language: string, texts: readonly string[]): void {
    if (this.on) return this.stop();
    this.on = true;
    this.read(language, texts);
  }

  /** Reads, if the visitor wants that; what was being read stops. */
  read(language: string, texts: readonly string[]): void {
    const voice = this.#voice(language);
    if (!this.on || !voice || !this.#synthesis) return;
    this.#synthesis.cancel();
    for (const text of texts) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      this.#synthesis.speak(utterance);
    }
  }

  stop(): void {
    if (!this.on) return;
    this.#synthesis?.cancel();
    this.on = false;
    this.#host.requestUpdate();
  }

  #voice(language: string): SpeechSynthesisVoice | undefined {
    const wanted = primary(language);
    const voices = this.#synthesis?.getVoices() ?? [];
    return voices.find(({ lang, localService }) => localService && primary(lang) === wanted);
  }

  readonly #voicesChanged = (): void => this.#host.requestUpdate();
}

/** Android writes `nl_NL`. */
function primary(language: string): string | undefined {
  return language.toLowerCase().split(/[-_]/)[0];
}
