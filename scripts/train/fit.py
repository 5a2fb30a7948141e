"""Fits logistic regressions, one for each target, and says what they give for rows that they have not seen.

Use: python3 fit.py FOLDER, which holds spec.json and the arrays that solver.ts writes there; the results go there, too.
Needs scikit-learn (Debian: python3-sklearn). The same input gives the same output, bit for bit.
"""
import json
import os
import sys
from concurrent.futures import ProcessPoolExecutor

os.environ.update({name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")})

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

folder = sys.argv[1]
spec = json.load(open(os.path.join(folder, "spec.json"), encoding="utf8"))


def read(name, kind):
    return np.fromfile(os.path.join(folder, name), dtype=kind)


def write(name, array, kind):
    np.ascontiguousarray(array, dtype=kind).tofile(os.path.join(folder, name))


rows, columns, targets = spec["rows"], spec["columns"], spec["targets"]
x = sp.csr_matrix((read("values", "<f8"), read("indices", "<i4"), read("starts", "<i4")), shape=(rows, columns))
y = read("labels", "u1").reshape(rows, targets)
fold = read("folds", "<i4")
used = read("used", "u1").reshape(rows, targets).astype(bool)


def scales(x):
    """What a column is multiplied by before fitting: rare features count for more; dense ones are made comparable."""
    if spec["scaling"] == "rarity":
        return (np.log((1 + x.shape[0]) / (1 + x.getnnz(axis=0))) + 1) / 4
    dense = x.toarray()
    return 1 / np.maximum(dense.std(axis=0), 1e-9)


def fit_one(x, y):
    if y.min() == y.max():  # nothing tells apart what is always so
        return np.zeros(x.shape[1]), 4.0 if y[0] else -4.0
    model = LogisticRegression(
        C=spec["strength"], solver="liblinear", tol=spec["tolerance"], class_weight=spec["balance"], max_iter=1000
    ).fit(x, y)
    return model.coef_[0], model.intercept_[0]


def fit_all(x, y, used):
    fitted = [fit_one(x[used[:, target]], y[used[:, target], target]) for target in range(targets)]
    return np.array([coefficients for coefficients, _ in fitted]), np.array([bias for _, bias in fitted])


def fit(used):
    """Fits on some rows; the columns that weigh least are left out and the rest is fitted again."""
    some = used.any(axis=1)
    scale = (scales(x) if spec["scaling"] == "rarity" else scales(x[some]))
    scaled, labels, used = (x[some] @ sp.diags(scale)).tocsr(), y[some], used[some]
    keep = np.arange(columns)
    if spec["keep"] and spec["keep"] < columns:
        coefficients, _ = fit_all(scaled, labels, used)
        spread = np.sqrt(np.asarray(scaled.multiply(scaled).mean(axis=0)).ravel())
        weight = np.abs(coefficients).max(axis=0) * spread
        keep = np.sort(np.argsort(-weight, kind="stable")[: spec["keep"]])
    coefficients, bias = fit_all(scaled[:, keep], labels, used)
    return keep, coefficients * scale[keep], bias


def unseen(number):
    here = fold == number
    keep, coefficients, bias = fit(used & ~here[:, None])
    return here, x[here][:, keep] @ coefficients.T + bias


if __name__ == "__main__":
    scores = np.zeros((rows, targets))
    with ProcessPoolExecutor() as pool:
        everything = pool.submit(fit, used)
        for here, values in pool.map(unseen, sorted(set(fold.tolist()))):
            scores[here] = values
        keep, coefficients, bias = everything.result()
    write("scores", scores, "<f8")
    write("kept", keep, "<i4")
    write("coefficients", coefficients, "<f8")
    write("biases", bias, "<f8")
