/**
 * Nouns that name a metric (rules.md E27), as patterns without groups of their own. Only nouns that name little
 * else: "performance", "quality" and "experience" are no metrics. Longer names stand before those they hold.
 */

/** Metrics that get better or worse: one may say of them that they "improved". */
const rates: readonly string[] = [
	'(?:crash|error|failure|defect|bounce|click-through|open|renewal|win|attach|refund|return|abandonment|completion|conversion|retention|churn|activation|adoption|response|approval|acceptance|success|drop-?off|opt-in|opt-out|sign-?up|hit|fill|reply|resolution|close|growth|utili[sz]ation|fraud|chargeback|cancellation|engagement|participation|no-show|occupancy|attendance|bug|escalation|recontact|on-time|pass|burn) rates?',
	'conversions?',
	'retention',
	'churn',
	'activation',
	'adoption',
	'engagement',
	'(?:gross |net |operating |profit |contribution )?margins?',
	'nps(?: scores?)?',
	'csat(?: scores?)?',
	'(?:customer|user|employee|seller|merchant|agent|partner|host|team) satisfaction(?: scores?)?',
	'satisfaction scores?',
	'app(?: store)? ratings?',
	'ltv',
	'market share',
	'profitability',
	'productivity',
	'latency',
	'(?:page )?load(?:ing)? times?',
	'(?:first[- ])?(?:response|reply|resolution|delivery|build|wait|waiting|processing|handling|handle|start-?up|query|set-?up|onboarding|lead|cycle|turnaround|review|search|render|rendering|boot|deployment|deploy|checkout|ramp|ramp-up|approval|training|queue|execution|lead) times?',
	'time[- ]to[- ](?:value|market|merge|resolution|hire|first [a-z]+)',
	'page speed',
	'(?:service |system |site |platform )?uptime',
	'throughput',
	'(?:test|code) coverage',
];

/** Money: it grows and shrinks, and improves at times. */
const money: readonly string[] = [
	'revenues?',
	'sales',
	'bookings',
	'gmv',
	'gms',
	'arr',
	'mrr',
	'profits?',
	'(?:net |operating |ad )?income',
];

/** What is counted or paid: it goes up and down; "we improved refunds" speaks of a feature. */
const amounts: readonly string[] = [
	'(?:active|paying|paid|registered|new|returning|weekly|monthly|daily|(?:weekly|monthly|daily) active) (?:users|customers|sellers|members|subscribers|accounts)',
	'dau',
	'wau',
	'mau',
	'sign-?ups',
	'registrations',
	'downloads',
	'installs',
	'installations',
	'page ?views',
	'(?:page |site |user |store )?visits',
	'visitors',
	'traffic',
	'orders',
	'subscriptions',
	'subscribers',
	'(?:memory|cpu|disk|storage|bandwidth|data|api|app|product|feature|search|daily|weekly|monthly|mobile) usage',
	'(?:support |customer )?(?:tickets|contacts|calls)',
	'ticket volumes?',
	'(?:support|order|call|search|query|transaction) volumes?',
	'complaints',
	'refunds',
	'returns',
	'cancellations',
	'chargebacks',
	'(?:support |operating |infrastructure |hosting |acquisition |operational |labou?r |cloud |compute |customer acquisition )?costs?',
	'(?:ad |marketing |cloud )?spend(?:ing)?',
	'expenses',
	'abandonment',
	'attrition',
	'incidents',
	'outages',
	'downtime',
	'crashes',
	'errors',
	'backlog',
];

/** One metric that may improve. */
export const improvable = `(?:${[...rates, ...money].join('|')})`;

/** One metric of any kind. */
export const metric = `(?:${[...rates, ...money, ...amounts].join('|')})`;

/** Any metric in the text, as whole words: the cheap test before the dear ones. */
export const metricAnywhere = new RegExp(String.raw`(?<![a-z\d-])${metric}(?![a-z\d])`, 'u');
