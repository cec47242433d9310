/** Praise and joy that fit any product (rules.md B 33, McAllister on quotes), as alternatives over lower-case text. */
export const praiseWords =
	'great|love[ds]?|loving|amazing|easy|easier|excited|thrilled|proud|prouder|game[- ]changers?|game[- ]changing|recommend(?:ed)?|delighted|awesome|fantastic|incredible|the best|innovative|innovation|exciting|happy|pleased|wonderful|excellent|revolutionary|revolutioni[sz]es?|perfect|powerful|seamless|simple|enjoy(?:ed)?|huge|stoked|honou?red';

/** What makes a story of one's own: a time, a number, a change, a task, a reason. */
export const storyWords =
	'before|used to|instead of|no longer|any ?more|now|last|every|each|since|until|when|whenever|while|after|spen[dt]s?|spending|hours?|minutes?|days?|weeks?|weekends?|months?|years?|mornings?|evenings?|nights?|lunch|twice|once|first time|half|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|told|asked|without|because|by hand|not just|rather than|so that|so (?:we|i|they)|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|june|july|august|september|october|november|december|christmas|summer|winter|spring|autumn|today|yesterday|finally|stopped|saved?|saves|costs?|lost|tried|switched|found|built|made|wrote|called|noticed|learned|saw|gave|took|went|left|came';

/** What products are made of, where a quotation lists it. */
export const productParts =
	'sync|logs?|logging|roles?|alerts?|alerting|dashboards?|integrations?|apis?|reports?|reporting|search|templates?|exports?|imports?|permissions?|analytics|notifications?|automations?|workflows?|settings|widgets?|plugins?|filters?|sso|encryption|support|backups?|tracking|monitoring|insights|visuali[sz]ations?|charts?|editors?|tools?|features?|metrics|tags?|tagging|controls?|views?|forms?|calendars?|messaging|chat|payments?|invoicing|billing|scheduling|collaboration|customi[sz]ation|security|interfaces?|apps?|cli|sdks?|webhooks?|connectors?|catalogs?|uploads?|history|access';
