import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

export type Loopback = {
  port: number;
  /** Everything that came: connections over TCP and packets over UDP. */
  came: () => number;
  /** Comes by once ourselves, to show that whoever comes is counted. */
  comeBy: () => Promise<void>;
  stop: () => Promise<void>;
};

/** A listener on this PC, on one port over TCP and UDP, that counts whoever comes and answers nobody. */
export async function listenOnLoopback(): Promise<Loopback> {
  let came = 0;
  const server = createServer((socket) => {
    came += 1;
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('listening on TCP, so it has a port');
  const { port } = address;
  const packets = createSocket('udp4', () => {
    came += 1;
  });
  packets.bind(port, '127.0.0.1');
  await once(packets, 'listening');
  return {
    port,
    came: () => came,
    comeBy: async () => {
      await once(connect(port, '127.0.0.1'), 'close');
    },
    stop: async () => {
      packets.close();
      server.close();
      await once(server, 'close');
    },
  };
}
