import { matching } from '../matchers.js';
import { jsonLines, runCommand } from './command-under-test.js';

test('one line for each pair, in order, with score, verdict and reasons; a wrong line is told in its place', async () => {
  const side = (name: string): object => ({ kind: 'PERSON', names: [name] });
  const input = [
    JSON.stringify({ id: 'a', left: side('Greta Lindqvist'), right: side('Lindqvist, Greta') }),
    '{"id": "b", "left": {"kind": "ROBOT", "names": []}}',
    JSON.stringify({ id: 'c', left: side('Greta Lindqvist'), right: side('Tomas Velarde') }),
  ].join('\n');
  const { code, stdout } = await runCommand(['match'], { input });
  expect(jsonLines(stdout)).toEqual([
    {
      id: 'a',
      score: expect.any(Number) as number,
      verdict: 'SAME',
      reasons: [{ feature: 'token-alignment', score: 1, detail: 'greta lindqvist' }],
    },
    { id: 'b', line: 2, error: { code: 'INVALID_INPUT', message: matching(/`left\.kind`: one of PERSON/) } },
    expect.objectContaining({ id: 'c', verdict: 'DIFFERENT' }),
  ]);
  expect(code).toBe(1);
});
