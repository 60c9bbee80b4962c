"""statsforecast's decomposition for several seasons with AutoETS, on a year of open intervals."""
from history import GapFree


def mstl(history):
    from statsforecast.models import MSTL, AutoETS
    series = GapFree(history, days=366)
    model = MSTL(season_length=series.seasons, trend_forecaster=AutoETS(model="ZZN"))
    return series.by_day(model.forecast(y=series.values, h=series.steps)["mean"])
