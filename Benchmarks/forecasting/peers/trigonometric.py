"""TBATS of PyPI's `tbats` (A. M. De Livera, R. J. Hyndman and R. D. Snyder, 2011,
doi:10.1198/jasa.2011.tm09771), with the choice of Box-Cox, trend and damping that it makes by itself.

Six weeks of open intervals, or two years of days, and no choice of ARMA errors: it takes minutes for those.
"""
from history import GapFree


def tbats(history):
    from tbats import TBATS
    series = GapFree(history, days=42 if history.per_day > 1 else 760)
    model = TBATS(seasonal_periods=series.seasons, use_arma_errors=False, n_jobs=1).fit(series.values)
    return history.only_open(series.by_day(model.forecast(steps=series.steps)))
