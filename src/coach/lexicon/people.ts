/**
 * Nouns that a share or a count can be given of (rules.md E3), in the plural, as patterns without groups of their
 * own: people and companies, and what they send in.
 */

export const people =
	'(?:customers|users|buyers|sellers|merchants|shoppers|members|subscribers|guests|hosts|drivers|riders|patients|clinicians|nurses|students|teachers|parents|admins|administrators|agents|analysts|accountants|developers|engineers|designers|marketers|recruiters|candidates|managers|owners|founders|viewers|readers|players|creators|partners|vendors|suppliers|tenants|travell?ers|freelancers|employees|operators|technicians|scientists|researchers|teams|companies|maintainers|authors|contributors|applicants|respondents|participants|visitors|retailers|brands|shops|stores|clinics|agencies|schools|hospitals|accounts|clients|testers|sign-?ups|leads|prospects|enterprises|volunteers|donors|pilots|couriers)';

export const counted =
	'(?:tickets|complaints|orders|returns|refunds|requests|support calls|bug reports|outages|incidents|sessions|searches|purchases|transactions|payments|invoices|deliveries|shipments|sign-ups|cancellations)';
