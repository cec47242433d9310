import type { Event } from 'vscode';

/**
 * What `look` finds, as soon as it finds something: it looks now and again whenever `event` fires. There is no
 * time limit of its own, as every test has one.
 */
export function until<T>(event: Event<unknown>, look: () => T | undefined): Promise<T> {
	return new Promise((resolve, reject) => {
		const subscription = event(attempt);
		attempt();

		function attempt(): void {
			try {
				const found = look();
				if (found === undefined) return;
				resolve(found);
			} catch (error) {
				reject(error as Error);
			}
			subscription.dispose();
		}
	});
}
