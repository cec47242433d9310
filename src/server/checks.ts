import type { About, Coach, CoachedDocument } from '../coach/coach.ts';
import { kindNames } from '../coach/document/kind.ts';
import type { Finding } from '../coach/lint/finding.ts';
import type { Clock } from './clock.ts';
import type { Earlier, Informed } from './earlier.ts';
import type { OpenDocument } from './open-document.ts';
import type { Status } from './protocol.ts';
import type { Settings, SettingsCache } from './settings.ts';
import { inSlices, Stale } from './slices.ts';
import { ruleNamed } from './teach.ts';

/** A complete check of one version of a document. */
export interface Check {
	readonly version: number;
	/** Equal for checks that show the same. */
	readonly id: string;
	/** Undefined where nothing was checked. */
	readonly document: CoachedDocument | undefined;
	/** All findings. */
	readonly findings: readonly Finding[];
	/** Those to show now. */
	readonly shown: readonly Finding[];
	readonly status: Status;
}

export interface ChecksHost {
	/** A document has more to show than at its last check: `undefined` means any document may. */
	hasMore(uri: string | undefined): void;
	failed(what: string, error: unknown): void;
}

export interface ChecksOptions {
	/** Whether new findings wait until the author pauses. */
	readonly holds: boolean;
	/** Whether a client can be told that there is more; otherwise what loads late is waited for. */
	readonly canTell: boolean;
}

/** Checks documents, one slice after the other, and decides what is shown when. */
export class Checks {
	readonly #coach: Coach;
	readonly #settings: SettingsCache;
	readonly #clock: Clock;
	readonly #host: ChecksHost;
	readonly #options: ChecksOptions;
	readonly #earlier: Earlier;
	readonly #timers = new Map<string, () => void>();
	#prepared: Promise<void> | undefined;
	#isPrepared = false;

	constructor(
		coach: Coach,
		settings: SettingsCache,
		earlier: Earlier,
		clock: Clock,
		host: ChecksHost,
		options: ChecksOptions,
	) {
		this.#coach = coach;
		this.#settings = settings;
		this.#earlier = earlier;
		this.#clock = clock;
		this.#host = host;
		this.#options = options;
	}

	/** How many documents have something to show later. */
	get waiting(): number {
		return this.#timers.size;
	}

	/** Something that was held back may be shown now. */
	lookAgain(uri: string): void {
		if (!this.#timers.has(uri)) return;
		this.forget(uri);
		this.#host.hasMore(uri);
	}

	/** Forgets a document that was closed. */
	forget(uri: string): void {
		this.#timers.get(uri)?.();
		this.#timers.delete(uri);
	}

	/** Checks the current version. Throws `Stale` when it is no longer the current one, or nobody wants to know. */
	async check(open: OpenDocument, isCancelled: () => boolean): Promise<Check> {
		const { version } = open;
		const isStale = () => open.isClosed || open.version !== version || isCancelled();
		const settings = await this.#settings.of(open.uri);
		if (isStale()) throw new Stale();
		const plain = settings.enabled ? open.under(this.#earlier.last(open.uri, settings.about)) : undefined;
		if (plain === undefined) return this.#unchecked(open, settings);
		const informed = this.#earlier.concerns(plain)
			? await this.#inform(open, settings.about, plain)
			: { about: settings.about, key: '' };
		if (isStale()) throw new Stale();
		const document = open.under(informed.about)!;

		let findings = await inSlices(document.check(), this.#clock, isStale);
		if (document.waiting) {
			const prepared = this.#prepare();
			if (!this.#options.canTell) {
				await prepared;
				if (isStale()) throw new Stale();
				findings = await inSlices(document.check(), this.#clock, isStale);
			}
		}
		return this.#result(open, { ...settings, key: settings.key + informed.key }, document, findings);
	}

	/** Whether all is loaded that a complete check needs; begins to load it. `hasMore` is told once it is. */
	get isReady(): boolean {
		void this.#prepare();
		return this.#isPrepared;
	}

	/** The same with all that is loaded late, which a grade needs. Throws `Stale` also where it cannot be loaded. */
	async complete(open: OpenDocument, isCancelled: () => boolean): Promise<Check> {
		const { version } = open;
		await this.#prepare();
		if (!this.#isPrepared || open.version !== version) throw new Stale();
		return this.check(open, isCancelled);
	}

	/** With what earlier documents leave open; without it as long as that cannot be read. */
	async #inform(open: OpenDocument, about: About, document: CoachedDocument): Promise<Informed> {
		const prepared = this.#prepare();
		if (!this.#options.canTell) await prepared;
		return this.#isPrepared ? this.#earlier.of(open.uri, about, document) : { about, key: '' };
	}

	#result(
		open: OpenDocument,
		settings: Settings,
		document: CoachedDocument,
		findings: readonly Finding[],
	): Check {
		const { text } = document.source;
		const now = this.#clock.now();
		const { findings: shown, wait } = this.#options.holds
			? open.typing.show(text, findings, now, isOnWhole)
			: { findings, wait: undefined };
		this.#later(open.uri, wait);
		open.shown = { version: open.version, document, findings: shown };
		return {
			version: open.version,
			id: [
				open.session,
				open.version,
				settings.key,
				findings.length - shown.length,
				document.waiting ? 'w' : '',
			].join('.'),
			document,
			findings,
			shown,
			status: {
				uri: open.uri,
				version: open.version,
				kind: document.kind,
				kindName: document.kindName,
				kindFrom: document.kindFrom,
				words: document.words,
				silent: document.silent ?? null,
				findings: findings.length,
			},
		};
	}

	#unchecked(open: OpenDocument, settings: Settings): Check {
		const silent = settings.enabled
			? 'a file so long that checking it would slow down the editor'
			: 'turned off by the setting pmCoach.enable';
		open.shown = undefined;
		this.#later(open.uri, undefined);
		return {
			version: open.version,
			id: [open.session, open.version, settings.key, 'unchecked'].join('.'),
			document: undefined,
			findings: [],
			shown: [],
			status: {
				uri: open.uri,
				version: open.version,
				kind: 'unknown',
				kindName: kindNames.unknown,
				kindFrom: 'none',
				words: 0,
				silent,
				findings: 0,
			},
		};
	}

	#later(uri: string, wait: number | undefined): void {
		this.forget(uri);
		if (wait === undefined) return;
		const cancel = this.#clock.after(wait, () => {
			this.#timers.delete(uri);
			this.#host.hasMore(uri);
		});
		this.#timers.set(uri, cancel);
	}

	/** Loads what some rules wait for: once, and what failed is not tried again. */
	#prepare(): Promise<void> {
		this.#prepared ??= this.#coach.prepare().then(
			() => {
				this.#isPrepared = true;
				this.#host.hasMore(undefined);
			},
			(error: unknown) => this.#host.failed('Some rules could not be loaded', error),
		);
		return this.#prepared;
	}
}

const isOnWhole = (rule: string): boolean => ruleNamed(rule)?.unit === 'document';
