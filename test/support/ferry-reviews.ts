/** Three weekly business reviews of one team, in order: what the first promises, the others keep, move or pass over. */
export const ferryReviews: Readonly<Record<string, string>> = {
	'wbr-2026-06-08.md': `# Tidewater Ferries — weekly business review, 8 June 2026

**Verdict:** at risk. Bookings were 3,180 against a plan of 3,400, because the Ardmore ramp was closed for three days.

## Metrics

| Metric | This week | Last week | Plan |
|---|--:|--:|--:|
| Bookings | 3,180 | 3,360 | 3,400 |
| On-time departures | 94.1% | 95.0% | 95.0% |
| Refunds | 61 | 40 | 45 |

## Exceptions

- **Bookings 6.5% under plan.** The Ardmore ramp was closed from Tuesday to Thursday. Action: agree a second berth with the harbour office — Mirela Kovac, by Friday 12 June 2026.

## Actions

- [ ] Agree a second berth at Ardmore with the harbour office — Mirela Kovac, by Friday 12 June 2026
- [ ] Ship seat selection for groups (Tomas Lind, 12 June)
- [ ] Refund the 61 cancelled sailings — Aoife Burke, by 10 June
- [ ] Call the five coach operators who left — Jonas Weber, by 26 June
- [ ] Publish the winter timetable — Mirela Kovac, by 13 June
- [ ] Rewrite the delay e-mail so that it names the next sailing — Aoife Burke, by 12 June
- [ ] Interview ten day-trippers — Tomas Lind
- [x] Replace the ramp sensor — Jonas Weber, 5 June

We will decide on the Sunday sailing by 30 June 2026.
`,
	'wbr-2026-06-15.md': `# Tidewater Ferries — weekly business review, 15 June 2026

**Verdict:** on track. Bookings were 3,460 against a plan of 3,400.

## Metrics

| Metric | This week | Last week | Plan |
|---|--:|--:|--:|
| Bookings | 3,460 | 3,180 | 3,400 |
| On-time departures | 95.3% | 94.1% | 95.0% |
| Refunds | 38 | 61 | 45 |

## Exceptions

- **Refunds back to 38.** We refunded all 61 cancelled sailings on Wednesday 10 June.
- **Seat selection.** Seat selection for groups moved from 12 June to 19 June, because the card terminal rejects split payments.

## Actions

- [x] Agree a second berth at Ardmore with the harbour office — Mirela Kovac
- [ ] Call the five coach operators who left — Jonas Weber, by 3 July, since two are on holiday
- [ ] Test split payments on both card terminals — Tomas Lind, by 17 June
`,
	'wbr-2026-06-22.md': `# Tidewater Ferries — weekly business review, 22 June 2026

**Verdict:** on track. Bookings were 3,510 against a plan of 3,400.

## Metrics

| Metric | This week | Last week | Plan |
|---|--:|--:|--:|
| Bookings | 3,510 | 3,460 | 3,400 |
| On-time departures | 95.1% | 95.3% | 95.0% |
| Refunds | 41 | 38 | 45 |

## Highlights

- We shipped seat selection for groups on 18 June; 212 groups used it over the weekend.
- The winter timetable is still with the printer.

## Actions

- [ ] Call the five coach operators who left — Jonas Weber, by 3 July
- [ ] Print 4,000 leaflets for the Kerrin fair — Aoife Burke, by 29 June
`,
};
