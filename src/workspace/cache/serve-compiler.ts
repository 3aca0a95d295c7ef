import type { MessagePort } from 'node:worker_threads';
import { inlineCompiler } from './compiler.js';
import type { Question } from './thread-messages.js';

/** Answers the questions of `threadCompiler`: what a thread does that was started to compile. */
export function serveCompiler(port: MessagePort): void {
  port.on('message', (question: Question) => {
    const answer =
      'document' in question
        ? inlineCompiler.document(question.document)
        : inlineCompiler.store(question.store);
    // What is thrown ends the thread, of which the asking side hears.
    void answer.then((value) => port.postMessage(value, buffersOf(value)));
  });
}

type Answer = Awaited<ReturnType<typeof inlineCompiler.document>> | Uint8Array;

/** Handed over instead of copied, where nothing else lies in the same buffer. */
function buffersOf(answer: Answer): ArrayBuffer[] {
  const bytes =
    answer instanceof Uint8Array ? answer : 'value' in answer ? answer.value.knowledge : new Uint8Array();
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength && byteLength > 0 ? [buffer] : [];
}
