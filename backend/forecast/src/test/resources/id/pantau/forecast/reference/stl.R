# Makes stl.csv: Rscript stl.R
# Made with R 4.2.2 (stats::stl, not robust). A simulated weekly series and R's own dataset nottem
# (monthly temperatures of Nottingham, published measurements).
# The window of the season is that of forecast::stlf.
RNGversion("3.6.0")
set.seed(20261122)
t <- 1:330
weekly <- 200 + 0.3 * t + 30 * sin(2 * pi * t / 52) + 8 * cos(6 * pi * t / 52) + rnorm(330, sd = 6)
long <- function(name, part, values)
  data.frame(series_id = name, part = part, i = seq_along(values),
    value = sprintf("%.12g", as.numeric(values)))
parts <- function(name, y, period) {
  y <- ts(y, frequency = period)
  moving <- stl(y, s.window = 11)$time.series
  rbind(long(name, "y", y),
    long(name, "seasonal", moving[, "seasonal"]), long(name, "trend", moving[, "trend"]))
}
write.csv(rbind(parts("weekly", weekly, 52), parts("nottem", nottem, 12)), "stl.csv",
  row.names = FALSE, quote = FALSE)
