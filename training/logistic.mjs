const RIDGE = 1;

/** How likely the weights find an example right. */
export function probability(weights, x) {
  return 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * weights[at], 0)));
}

/** The weights that make examples { x, right, weight? } likeliest: ridge logistic regression by Newton's method. */
export function fit(examples) {
  const size = examples[0].x.length;
  let weights = new Array(size).fill(0);
  for (let round = 0; round < 25; round += 1) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    for (const { x, right, weight = 1 } of examples) {
      const p = probability(weights, x);
      for (let i = 0; i < size; i += 1) {
        gradient[i] += weight * x[i] * (Number(right) - p);
        for (let j = 0; j < size; j += 1) hessian[i][j] += weight * x[i] * x[j] * p * (1 - p);
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight + step[at]);
  }
  return weights;
}

/** Gaussian elimination with pivots. */
function solve(matrix, vector) {
  const rows = matrix.map((row, at) => [...row, vector[at]]);
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]) > Math.abs(best[column]) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[column] / pivot[column];
      for (let at = column; at <= rows.length; at += 1) row[at] -= factor * pivot[at];
    }
  }
  return rows.map((row, at) => row[rows.length] / row[at]);
}
