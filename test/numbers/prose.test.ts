import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { NumberClaim } from '../../src/coach/numbers/claim.ts';
import { checkProse } from '../../src/coach/numbers/prose.ts';
import { readQuantities } from '../../src/coach/numbers/quantity.ts';

interface Case {
	readonly id: string;
	readonly text: string;
	readonly expect: string;
}

const { prose } = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as {
	prose: Case[];
};

const claimsOf = (text: string): readonly NumberClaim[] => checkProse(text, readQuantities(text));

const slipsOf = (text: string): readonly NumberClaim[] => claimsOf(text).filter(it => it.verdict !== 'fits');

/** The verdict in the words of the cases. */
function verdict(text: string): string {
	const slips = slipsOf(text);
	if (slips.length === 0) return 'none';
	return slips
		.map(it => (it.verdict === 'points' ? 'percent-vs-points' : `number-mismatch/${it.verdict}`))
		.join(' ');
}

describe('the worked cases of number statements', () => {
	it('are 93', () => assert.equal(prose.length, 93));
	for (const it_ of prose) it(`${it_.id}: ${it_.text}`, () => assert.equal(verdict(it_.text), it_.expect));
});

/** Statements with a slip: the stated figure is marked, the correction follows. */
const slips: Readonly<Record<string, readonly (readonly [text: string, actual: string | undefined])[]>> = {
	change: [
		['Signups grew «32%» from 1,200 to 1,480.', '23%'],
		['Signups grew by «32%», from 1,200 to 1,480.', '23%'],
		['Signups grew from 1,200 in March to 1,480 in April («+32%»).', '+23%'],
		['Signups rose from 1,200 weekly signups to 1,480 («+32%»).', '+23%'],
		['Signups grew from about 1,200 to about 1,480, a «95%» increase.', '23%'],
		['Signups fell from 1,480 to 1,200 («−32%»).', '−19%'],
		['Signups: 1,200 → 1,480 («+32.0%»)', '+23.3%'],
		['Signups: 1,200 -> 1,480, up «32%»', '23%'],
		['A «45%» drop in refunds from 1,480 to 1,200 followed.', '19%'],
		['Refunds are «45%» lower (from 1,480 to 1,200).', '19%'],
		['Revenue was $4.8M vs. plan of $5.0M («−14%»).', '-4%'.replace('-', '−')],
		['Orders were 10,400 compared to 9,800 last week, up «16%».', '6%'],
		['Orders hit 10,400, up «16%» from 9,800.', '6%'],
		['Orders were 10,400 last week, an increase of «16%» from 9,800.', '6%'],
		['Signups rose to 1,480 from 1,200 («+32%»).', '+23%'],
		['Signups were up «32%» to 1,480 from 1,200.', '23%'],
		['Signups were 1,480 vs 1,200 last week («+32%» WoW).', '+23%'],
		['Revenue: $4.8M vs $5.0M plan («-14%»)', '-4%'],
		['The team grew from five to eight engineers («80%»).', '60%'],
		['Bundles went from 512 KB to 256 KB («−70%»).', '−50%'],
		['Export takes 1 h 5 min, from 3 hours to 1 hour 30 minutes («−70%»).', '−50%'],
		['Conversion rose from 2.0% to 4.0%, up «3 pp».', '2 pp'],
		['Conversion improved by «2.3 pp» (from 3.4% to 3.7%).', '0.3 pp'],
		['Conversion moved from 3.2% to 3.6% («+4 bps»).', '+40 bps'],
		['If churn falls from 10% to 5%, a «70%» drop, we break even.', '50%'],
		['Refunds fell by «a third», from 90 to 75.', undefined],
		['Refunds fell by «two-thirds» from 900 to 700.', undefined],
		['Orders rose from 900 to 2,000, up by «a quarter».', undefined],
		['Refunds went from 90 to 40, «a third» less.', undefined],
		['Orders rose by more than «a third», from 900 to 1,000.', undefined],
	],
	points: [
		['Conversion rose from 2% to 4%, up «2%».', '100%'],
		['Conversion is 12% vs. 9% last week («+3%»).', '+33%'],
		['Gross margin went from 61% to 58%, down «5 points».', '3 points'],
	],
	precision: [['Revenue rose from $1.2M to $1.5M («+30%»).', '+25%']],
	direction: [
		['Churn «rose» from 15% to 12%.', undefined],
		['We «reduced» p95 export latency on mobile from 48 s to 61 s.', undefined],
		['To «reduce» tickets from 40 to 60 we will add staff.', undefined],
		['Orders were 10,400 vs. 9,800 last week («−6%»).', '+6%'],
		['Orders were 10,400 vs. 9,800 last week, down «6%».', undefined],
		['Churn is «up» from 15% to 12%.', undefined],
		['We hit 92% on-time, «up» from 95% last month.', undefined],
		['Tickets «rose» to 610 from 820.', undefined],
	],
	multiple: [
		['Activation «doubled» from 10k to 26k.', undefined],
		['Activation «nearly doubled» from 100 to 140.', undefined],
		['Activation went from 10k to 26k, «more than tripling».', undefined],
		['The team will «double» from 8 to 12 engineers.', undefined],
		['MAU grew «threefold», from 10,000 to 18,000.', undefined],
		['Support tickets «halved» from 820 to 610.', undefined],
		['Load time went from 9 s to 3 s, a «5x» improvement.', '3x'],
		['Sellers grew «4x» from 1,000 to 2,100.', '2.1x'],
		['Sellers grew by «4×» from 1,000 to 2,100.', '2.1×'],
	],
	part: [
		['We asked 12 customers, and 9 of 12 customers («80%») want exports.', '75%'],
		['In all, «68%» of pilot customers (7 of 12) would recommend us.', '58%'],
		['In all, «68%» (7/12) would recommend us.', '58%'],
		['In all, 9 out of 12, or «80%», want exports.', '75%'],
		['We spent $4M of the $10M budget («30%»).', '40%'],
		['That is 20% of 5,000 sellers («1,500»).', '1,000'],
		['That is 20% of 5,000 sellers, or about «1,500».', '1,000'],
		['That is 5% of $2.0M ($200K)'.replace('$200K', '«$200K»'), '$100K'],
		['One in five sellers («35%») lists nothing.', '20%'],
		['Nine in ten sellers («80%») list something.', '90%'],
		['Half of our sellers («38%») use mobile.', '50%'],
		['Two-thirds of sellers («75%») use mobile.', '67%'],
		['We heard from «12» out of 9 customers.', undefined],
		['2,000 subscribers: 69% complete, «142» to go', undefined],
		['$3,000 in May: 78% done, «$900» left', undefined],
		['«80%» hired (1/2 design, 1/2 sales, 3/4 support)', '63%'],
	],
	sum: [
		['Cost is $40K + $25K + $10K = «$85K».', '$75K'],
		['Orders rose from 40 to 60, then climbed another 15 to «80».', '75'],
		['Refunds fell from 90 to 70 in May, and fell a further 20 to «45» in June.', '50'],
		['Revenue grew from $1.0M to $1.2M and grew a further 10% to «$1.6M».', '$1.3M'],
		['Conversion rose from 4% to 6% and gained another 2 points to «10%».', '8%'],
		['That is 3 days + 4 days = «9 days».', '7 days'],
		['Shares: 40% + 35% + 20% = «100%».', '95%'],
	],
	'run-rate': [
		['Hosting costs $10K per month («$150K» per year).', '$120K'],
		['Hosting costs $10K/month («$150K»/year).', '$120K'],
		['Hosting costs $2,000 a week, or «$150K» a year.', '$104K'],
	],
	'per-unit': [
		[
			'We paid $144 to one writer, $40 to another, and got 307 visits, so we are at «$1.67» per visit.',
			'$0.60',
		],
		['We spent $12,000 on 300 sign-ups, or «$50» per sign-up.', '$40'],
		['The pilot cost €9,000 for 30 shops (so «€400» each shop).', '€300'],
	],
	impossible: [
		['Refunds fell «120%» from 50 to 20.', undefined],
		['We cut refunds by «150%».', undefined],
		['The flow is used by «130%» of users.', undefined],
	],
	unit: [['We moved from $1.2M to «€1.5M».', undefined]],
};

describe('a statement with a slip', () => {
	for (const [kind, statements] of Object.entries(slips)) {
		for (const [marked, actual] of statements) {
			const text = marked.replace(/[«»]/gu, '');
			it(`${kind}: ${marked}`, () => {
				const [slip, ...others] = slipsOf(text);
				assert.ok(slip !== undefined && others.length === 0, `${slipsOf(text).length} slips`);
				assert.equal(slip.verdict, kind);
				const stated = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
				assert.deepEqual(slip.stated, stated);
				assert.equal(slip.actual, actual);
				assert.notEqual(slip.working, '');
				// The correction is right.
				if (actual === undefined) return;
				const corrected = text.slice(0, stated.start) + actual + text.slice(stated.end);
				assert.deepEqual(slipsOf(corrected), []);
			});
		}
	}

	it('names the figures that it follows from', () => {
		const text = 'Signups grew 32% from 1,200 to 1,480.';
		const [slip] = slipsOf(text);
		assert.deepEqual(
			slip?.inputs.map(it => text.slice(it.start, it.end)),
			['1,200', '1,480'],
		);
		assert.equal(slip?.working, '1,200 to 1,480 is 23.3%');
	});

	it('offers both readings between percentages', () => {
		const [slip] = slipsOf('Conversion rose from 3.2% to 3.6%, up 0.4%.');
		assert.equal(slip?.verdict, 'points');
		assert.deepEqual(slip?.readings, { points: '0.4 pp', relative: '12.5%' });
	});

	it('is one slip of a pair, not two', () => {
		assert.deepEqual(
			slipsOf('Refunds rose 40% from 50 to 20.').map(it => it.verdict),
			['change'],
		);
	});
});

/** True, or not certain enough to be called wrong. */
const silent: Readonly<Record<string, readonly string[]>> = {
	'the percentage is another fact': [
		'Velocity rose from 20 to 24 while 35% of the team was on leave.',
		'Signups rose from 1,200 to 1,480, and 35% came from ads.',
		'Signups rose from 1,200 to 1,480 with 40% on mobile.',
		'Signups rose from 1,200 to 1,480 (40% on mobile).',
		'Signups rose from 1,200 to 1,480, 15% above target.',
		'Signups rose from 1,200 to 1,480 (target: 30%).',
		'The 25% increase in traffic took signups from 1,200 to 1,300.',
		'A 10% price cut lifted orders from 400 to 600.',
		'We hold a 30% share, from 5 to 8 sellers.',
		'Sales went from 100 to 150 units, 80% of them online.',
		'Price went from $5 to $6, 20% higher than competitors.',
		'Refund time fell from 9 days to 2 days because 70% of claims are now automatic.',
		'Scores range from 1 to 5 (80% gave a 5).',
	],
	'the percentage has another base or period': [
		'Signups rose from 1,200 to 1,480 (60% YoY).',
		'Orders were 10,400 vs. 9,800 last week (+60% YoY).',
		'ARR grew from $1.2M to $1.5M this quarter, 60% year over year.',
		'Revenue grew 20% a year from $100M to $207M.',
		'We expect a CAGR of 20% from $100M to $207M.',
		'WAU is 1,480, from 1,200 to 1,480 in a month, up 60% vs. last year.',
		'Signups and orders rose from 1,200 to 1,480 and from 300 to 330, up 23% and 10% respectively.',
	],
	'another reading makes it true': [
		'Headcount went from 50 to 20 (40%).',
		'We improved speed from 9 s to 3 s, 200% faster.',
		'Page load fell from 9 s to 3 s, 67% faster.',
		'Latency was 400 ms vs 250 ms after the fix (-37.5%).',
		'Requests grew by 2x from 10 to 30.',
		'In bursts it is about one in three (69%).',
		'More than half of sellers (80%) use mobile.',
		'Signups grew more than 10% from 1,200 to 1,480.',
		'Users more than doubled from 100 to 800.',
		'Shares: 10% + 10% = 21%.',
	],
	'which figures belong together is a guess': [
		'Refunds went from 10 to 12 to 15 (+90%).',
		'Setup shrank from 5 to 7 days to 2 (90%).',
		'The beta ran in 10–20% of shops, up 90% from 5–10%.',
		'We have 12 people in 3 offices, up 20% from 10 last year.',
		'We grew from 10 to 1k users.',
		'Signups grew from 3 to 5k, down 90%.',
		'We went from 3 teams to 8 regions (80%).',
		'We have 12 people in 3 offices, up from 5.',
		'We moved 12 people to 3 offices from 5 cities (80%).',
		'From 10 to 12, from 20 to 22, from 30 to 50 we saw (90%).',
	],
	'direction is not certain': [
		'The app rose from 15 to 3 in the ranking.',
		'We climbed from #8 to #3.',
		'Efficiency rose from 10 minutes to 8 minutes per ticket.',
		'We speed up export from 10 s to 2 s.',
		'We slowed the increase from 15% to 12%.',
		'A price cut from 5% to 10% is planned.',
		'We saw drops from 5% to 10% across regions.',
		'The increase fell from 20% to 15%.',
		'If churn rose from 15% to 12% we would cheer.',
		'Churn improved from 15% to 12%.',
		'Higher prices pushed the average order from $40 to $38.',
		'Build time rose from 1 hour to 1 hour 20 minutes.',
	],
	'it doubled more than once, or something else did': [
		'Users doubled every year from 100 to 800.',
		'Traffic doubled twice, from 100 to 400.',
		'We doubled down on quality from 3 to 4 releases.',
		'Traffic doubled while conversion fell from 2.0% to 1.5%.',
		'Usage did not quite double, from 100 to 140.',
	],
	'the step may be of something else': [
		'Orders rose from 40 to 60, then climbed another 15 to 75.',
		'Orders rose from 40 to 60, and we hired a further 20 to 75 people.',
		'Orders rose from 40 to 60, another 20 to 75 are expected.',
		'Orders rose from 40 to 60 while refunds rose a further 20 to 75.',
		'Orders rose from 40 to 60, and returns grew by another 10 to 75.',
		'Orders rose from about 40 to about 60 and then a further 20%.',
	],
	'the price is of something else': [
		'We spent $12,000 on 300 sign-ups, or $40 per sign-up.',
		'We spent $12,000 on 300 sign-ups, or about $42 per sign-up.',
		'We earned $500 from 40 orders, so $2 per order goes to fees.',
		'We invested $12,000 and sold 300 seats at $50 per seat.',
		'We spent $900 on ads and got 30 orders, so we charge $50 per order.',
		'We spent $900 and $300 for 30 orders, so $30 per order.',
		'We spent $900 a month for 30 orders, so $1 per order.',
		'We spent $900 for 30 orders, so $10 per week.',
		'We spent $900 for 30 orders, 4 shops and 12 vans, so $3 per order.',
		'If we spent $900 for 30 orders, so $3 per order.',
	],
	'the progress is that of something else': [
		'2,000 subscribers: 69% complete, 611 to go',
		'1,389 subscribers: 69% complete, 611 to go',
		'2,000 subscribers: 69% from ads, 142 to go',
		'2,000 subscribers: 69% complete, 142 new this week',
		'2,000 subscribers: 69% complete, $142 to go',
		'65% hired (1/2 design, 1/2 sales, 3/4 support)',
		'58% hired (1/2 design, 1/2 sales, 3/4 support)',
		'80% faster (1/2 design, 1/2 sales, 3/4 support)',
		'80% hired (1/2 design)',
	],
	'the fraction is of something else': [
		'Refunds fell by a third from 90 to 61.',
		'Refunds fell by a quarter to a third from 90 to 40.',
		'We cut refunds to a third, from 90 to 30.',
		'Refunds went from 90 to 40, a third of them in Spain.',
		'The audit was done by a third party from 4 to 9 shops.',
		'Orders rose by almost a quarter, from 800 to 980.',
		'The first quarter went from 90 to 40 refunds.',
	],
	'the part is of something else': [
		'The top 10 of 500 sellers (30%) matter.',
		'9 of 12 customers (80% of whom paid) asked for exports.',
		'9 of 12 customers (80% target) asked for exports.',
		'20% of 5,000 sellers (1,500 in Spain) list nothing.',
		'10% of 5,000 or 6,000 users see it.',
		'The first half of 2026 (60%) went to platform work.',
		'We shipped 12 out of 10 planned features.',
		'Rated 4.5 out of 5 stars.',
		'Rollout: 5/12 (20%), 5/14 (50%), 5/16 (100%).',
	],
	'the sum is another': [
		'3 * 2 + 4 = 10',
		'5 - 2 + 4 = 7',
		'1 + 1 = 3',
		'1 PM + 2 engineers = 1 squad',
		'2 + 3 = 4 + 1',
	],
	'the yearly price is an offer': [
		'The plan costs $10 per month ($99 per year).',
		'Hosting costs $10K per month ($110K per year, billed upfront).',
		'Costs are $2,400 per week ($125K per year).',
		'It costs $100 a day ($25K a year).',
	],
	'it can be': [
		'Profit fell 120% from $50K to -$10K.',
		'NPS dropped 150% from 20 to -10.',
		'Costs fell 120 bps.',
		'Refunds cannot fall 120%.',
		'We kept 120% of customers planned.',
		'We moved the price from $10 to €9 in Europe.',
		'Pricing moved from $10 per seat to 2% of sales.',
	],
	'it is denied or corrected': [
		'Signups did not grow 32% from 1,200 to 1,480.',
		'The deck wrongly said that signups grew 32% from 1,200 to 1,480; that was a typo.',
	],
	'it is no change': [
		'From 2024 to 2025 revenue grew 40%.',
		'From 9am to 5pm, 40% of staff are in.',
		'We moved from version 2 to 3 (50% faster).',
		'From week 3 to week 5 churn fell 20%.',
		'Coverage went from 0 to 80% (+80%).',
	],
};

describe('silence', () => {
	for (const [why, texts] of Object.entries(silent)) {
		for (const text of texts) it(`where ${why}: ${text}`, () => assert.equal(verdict(text), 'none'));
	}

	it('in what has too many numbers to be a sentence', () => {
		assert.deepEqual(claimsOf(`${'1 and '.repeat(60)}signups grew 32% from 1,200 to 1,480.`), []);
	});

	it('in what has no numbers', () => assert.deepEqual(claimsOf('Signups grew.'), []));
});
