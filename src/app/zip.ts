/** The little of ZIP that dumps need: stored and deflated members, no encryption, no ZIP64 (PKWARE APPNOTE 6.3). */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

/** A file inside an archive. */
export interface ZipMember {
  readonly name: string;
  /** Bytes when unpacked, as the archive says. */
  readonly size: number;
  readonly open: () => Readable;
}

const endSignature = 0x06054b50;
const memberSignature = 0x02014b50;
/** The end record is 22 bytes and a comment of at most 64 KiB. */
const endMax = 22 + 0xffff;

/** Lists the members of an archive. Throws `TypeError` when the file is not a readable one. */
export function zipMembers(path: string): ZipMember[] {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const tail = readAt(file, Math.max(0, size - endMax), Math.min(size, endMax));
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || tail.length - end < 22 || tail.readUInt32LE(end) !== endSignature)
      throw new TypeError(`${path} is not a complete ZIP archive`);
    const directory = readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    return listMembers(path, file, directory);
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

function listMembers(path: string, file: number, directory: Buffer): ZipMember[] {
  const members: ZipMember[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === memberSignature) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as number[];
    const name = directory.toString('utf8', at + 46, at + 46 + (nameLength as number));
    const header = readAt(file, directory.readUInt32LE(at + 42), 30);
    const start = directory.readUInt32LE(at + 42) + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = directory.readUInt32LE(at + 20);
    const method = directory.readUInt16LE(at + 10);
    members.push({
      name,
      size: directory.readUInt32LE(at + 24),
      open: () => openMember(path, { start, packed, method }),
    });
    at += 46 + (nameLength as number) + (extra as number) + (comment as number);
  }
  return members;
}

interface Stored {
  readonly start: number;
  readonly packed: number;
  readonly method: number;
}

function openMember(path: string, { start, packed, method }: Stored): Readable {
  if (method !== 0 && method !== 8) throw new TypeError(`${path} is packed by a method other than deflate`);
  const raw = createReadStream(path, { start, end: start + packed - 1 });
  if (method === 0) return raw;
  const inflate = createInflateRaw();
  raw.on('error', (error) => inflate.destroy(error));
  return raw.pipe(inflate);
}
