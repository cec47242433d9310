import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isKind, kinds, type Kind } from '../coach/document/kind.ts';
import { severities, type Severity } from '../coach/lint/finding.ts';
import { isPreset, presets, type Preset } from '../coach/lint/presets.ts';
import { isStage, stages, type Stage } from '../coach/lint/stages.ts';

/** The command line was wrong; the message says what to write instead. Ends the program with 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

const formats = ['text', 'json', 'sarif', 'github'] as const;

export interface CheckOptions {
	/** Files, folders or globs; `-` is standard input. */
	readonly paths: readonly string[];
	readonly format: (typeof formats)[number];
	readonly kind: Kind | undefined;
	/** Only these rules; all when empty. */
	readonly rules: readonly string[];
	/** How strict; as the settings say when undefined. */
	readonly preset: Preset | undefined;
	/** Where the author stands; as the settings say when undefined. */
	readonly stage: Stage | undefined;
	readonly fix: boolean;
	/** The least severity that makes the exit code 1; undefined for none. */
	readonly failOn: Severity | undefined;
	readonly maxWarnings: number | undefined;
	readonly quiet: boolean;
	/** A file of findings that are not reported. */
	readonly baseline: string | undefined;
	/** Where to record all findings instead of reporting them. */
	readonly writeBaseline: string | undefined;
	readonly color: boolean;
	readonly stdinFilename: string | undefined;
}

/** Reads the arguments of `check`. Throws `UsageError`. */
export function readCheckArguments(args: readonly string[], environment: Environment): CheckOptions {
	const { values, positionals } = parsed(args);
	const format = formats.find(it => it === (values.format ?? 'text'));
	if (format === undefined)
		throw new UsageError(`--format is ${formats.join(', ')}, not “${values.format}”.`);
	if (values.baseline !== undefined && values['write-baseline'] !== undefined)
		throw new UsageError('--baseline reads a file and --write-baseline writes one: give one of them.');
	if (values.kind !== undefined && !isKind(values.kind))
		throw new UsageError(`--kind is one of ${kinds.join(', ')}, not “${values.kind}”.`);
	const { preset, stage } = values;
	if (preset !== undefined && !isPreset(preset))
		throw new UsageError(`--preset is ${presets.join(', ')}, not “${preset}”.`);
	if (stage !== undefined && !isStage(stage))
		throw new UsageError(`--stage is ${stages.join(' or ')}, not “${stage}”.`);
	return {
		paths: positionals.length === 0 ? ['.'] : positionals,
		format,
		kind: values.kind as Kind | undefined,
		rules: values.rule ?? [],
		preset,
		stage,
		fix: values.fix ?? false,
		failOn: failOn(values['fail-on'] ?? 'warning'),
		maxWarnings: count('--max-warnings', values['max-warnings']),
		quiet: values.quiet ?? false,
		baseline: values.baseline,
		writeBaseline: values['write-baseline'],
		color: values['no-color'] !== true && !environment.noColor && environment.isTerminal,
		stdinFilename: values['stdin-filename'],
	};
}

/** What `grade` and `review` take. */
export interface ReadingOptions {
	readonly paths: readonly string[];
	readonly format: 'text' | 'json';
	readonly kind: Kind | undefined;
	readonly stage: Stage | undefined;
	readonly color: boolean;
	readonly stdinFilename: string | undefined;
}

/** Reads the arguments of `grade` and `review`. Throws `UsageError`, for options that only `check` has too. */
export function readReadingArguments(args: readonly string[], environment: Environment): ReadingOptions {
	const other = args.find(it =>
		/^--(?:rule|preset|fix|fail-on|max-warnings|quiet|baseline|write-baseline)\b/u.test(it),
	);
	if (other !== undefined) throw new UsageError(`${other} is an option of \`pm-coach check\`.`);
	const { format, ...options } = readCheckArguments(args, environment);
	if (format !== 'text' && format !== 'json')
		throw new UsageError(`--format is text or json here, not “${format}”.`);
	return { ...options, format };
}

export interface Environment {
	readonly noColor: boolean;
	readonly isTerminal: boolean;
}

const parsed = (args: readonly string[]) =>
	readOptions(args, {
		format: { type: 'string' },
		kind: { type: 'string' },
		rule: { type: 'string', multiple: true },
		preset: { type: 'string' },
		stage: { type: 'string' },
		fix: { type: 'boolean' },
		'fail-on': { type: 'string' },
		'max-warnings': { type: 'string' },
		quiet: { type: 'boolean' },
		baseline: { type: 'string' },
		'write-baseline': { type: 'string' },
		'no-color': { type: 'boolean' },
		'stdin-filename': { type: 'string' },
	});

/** The options and paths of a command. Throws `UsageError` for options that it does not have. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
	args: readonly string[],
	options: Options,
) {
	try {
		return parseArgs({ args: [...args], allowPositionals: true, options });
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

function failOn(name: string): Severity | undefined {
	if (name === 'none') return undefined;
	const severity = severities.find(it => it === name);
	if (severity === undefined)
		throw new UsageError(`--fail-on is ${severities.join(', ')} or none, not “${name}”.`);
	return severity;
}

function count(option: string, value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	if (!/^\d+$/u.test(value)) throw new UsageError(`${option} takes a whole number, not “${value}”.`);
	return Number(value);
}
