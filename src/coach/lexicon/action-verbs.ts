/**
 * Verbs with which people begin what is to be done ("Add an alert", "Talk to Legal"). From the verbs of outputs and of
 * activities in rules.md (E25, E26), and from templates and examples of action items (Google's SRE book and workbook,
 * PagerDuty's and Atlassian's incident handbooks).
 */
export const actionVerbs: ReadonlySet<string> = new Set(
	(
		'add adjust agree alert align allow analyse analyze announce apply approve archive arrange ask assess assign audit automate avoid backfill ' +
		'benchmark block book build call cancel cap centralise centralize change check choose clarify clean clear close collect come communicate compare ' +
		'complete conduct configure confirm connect consider consolidate contact coordinate copy correct create cut cutover decide decommission decouple ' +
		'decrease define delete deliver deploy deprecate describe design determine develop disable discuss document double-check draft drop educate ' +
		'eliminate email enable encourage enforce ensure escalate establish estimate evaluate exclude expand experiment explain explore export expose extend ' +
		'extract figure file fill finalise finalize find finish fix follow force formalise formalize gather generate get give grant handle harden ' +
		'have hide hire hold identify implement import improve include increase inform install instrument integrate interview introduce invest ' +
		'investigate invite isolate iterate join launch learn limit link list load log look lower make map mark measure meet merge migrate ' +
		'mitigate mock monitor move negotiate notify offer onboard open optimise optimize order organise organize outline parse patch perform pick pilot ' +
		'pin plan post prepare present prevent prioritise prioritize produce profile promote propose prototype prove provide provision publish ' +
		'purge push put raise reach read rebuild reconcile record recruit recover redesign redirect reduce refactor refine refresh regenerate ' +
		'reject release relocate remind remove rename renew reorganise reorganize repair replace replicate report reproduce request require ' +
		'rerun research reserve reset resolve restart restore restrict restructure retire retrain retry return reuse revert review revise revisit ' +
		'rewrite rework roll rotate run save scale scan schedule scope script secure see select send separate set share ship show sign ' +
		'simplify simulate sketch socialise socialize solve speak specify split stand standardise standardize start stop store streamline ' +
		'strengthen submit subscribe suggest summarise summarize survey switch sync synchronise synchronize tag take talk teach tell test think ' +
		'throttle tighten track train translate trigger try tune turn understand undo unblock unify uninstall update upgrade upload use utilise ' +
		'utilize validate verify visit wait warn watch widen work write'
	).split(' '),
);
