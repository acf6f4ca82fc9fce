import type { Position } from '../../model/position.ts';

/** Orders places of one file: negative when the left one comes first, 0 when they are the same. */
export function comparePositions(left: Position, right: Position): number {
  return left.line - right.line || left.column - right.column;
}
