import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server sent of one file. */
export interface Sent {
	/** Bodies as they were transferred, with the headers; a file may be sent more than once. */
	bytes: number;
	/** False for a file that the service worker alone asked for, to have it offline. */
	isForPage: boolean;
}

/** What a server sent, by path. */
export type Traffic = ReadonlyMap<string, Readonly<Sent>>;

/** Stands before a server and counts what it sends; `traffic` grows as it does. */
export interface CountingProxy {
	readonly url: string;
	readonly traffic: Traffic;
	close(): Promise<void>;
}

/** Starts a proxy before the server at `target`, on a free port of this machine. */
export async function countBefore(target: string): Promise<CountingProxy> {
	const traffic = new Map<string, Sent>();
	const server = createServer((incoming, outgoing) => {
		const path = incoming.url ?? '/';
		const sent = traffic.get(path) ?? { bytes: 0, isForPage: false };
		traffic.set(path, sent);
		sent.isForPage ||= !incoming.headers.referer?.endsWith('/service-worker.js');
		const count = (bytes: number) => (sent.bytes += bytes);
		const { method, headers } = incoming;
		const upstream = request(new URL(path, target), { method, headers }, (answer) => {
			count(answer.rawHeaders.join(': ').length);
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.on('data', (chunk: Buffer) => count(chunk.length));
			answer.pipe(outgoing);
		});
		upstream.on('error', (error) => outgoing.destroy(error));
		incoming.pipe(upstream);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}/`,
		traffic,
		close: () =>
			new Promise((resolve, reject) => {
				server.close((error) => (error ? reject(error) : resolve()));
				server.closeAllConnections();
			})
	};
}
