# Makes arima_series.csv and arima_expected.csv: Rscript arima.R
# Made with R 4.2.2 and its package forecast 8.20. Simulated series, and two of R's own datasets
# (Nile, LakeHuron: published measurements).
suppressMessages(library(forecast))
RNGversion("3.6.0")
set.seed(20261122)
simulated <- function(n, d = 0, drift = 0, ...) {
  w <- arima.sim(list(...), n, rand.gen = function(n, ...) rnorm(n)) + drift
  if (d > 0) for (i in seq_len(d)) w <- cumsum(w)
  as.numeric(w)
}
series <- list(
  ar2 = 50 + simulated(200, ar = c(0.6, 0.25)),
  ma1 = 100 + simulated(150, ma = 0.6),
  arma11 = 20 + simulated(240, ar = 0.8, ma = -0.4),
  arima011 = 1000 + simulated(200, d = 1, ma = -0.5),
  arima110drift = 500 + simulated(250, d = 1, drift = 0.8, ar = 0.4),
  arima021 = simulated(120, d = 2, ma = -0.6),
  nile = as.numeric(Nile),
  huron = as.numeric(LakeHuron))
x <- sin(seq_len(212) * 0.7) + (seq_len(212) %% 9 == 0)
series$regressed <- 30 + 5 * x[1:200] + simulated(200, ar = 0.7)
long <- function(name, part, values)
  data.frame(series_id = rep(name, length(values)), part = rep(part, length(values)),
    i = seq_along(values), value = as.numeric(values))
given <- do.call(rbind, lapply(names(series), function(k) long(k, "y", series[[k]])))
given <- rbind(given, long("regressed", "x", x))
expected <- do.call(rbind, lapply(names(series), function(k) {
  # Global, as predict() looks for them there.
  y <<- series[[k]]
  known <<- if (k == "regressed") cbind(x = x[1:200])
  future <<- if (k == "regressed") cbind(x = x[201:212])
  fit <- auto.arima(y, xreg = known, approximation = FALSE)
  order <- arimaorder(fit)[1:3]
  coefficients <- coef(fit)
  constant <- coefficients[names(coefficients) %in% c("intercept", "drift")]
  ahead <- forecast(fit, h = 12, xreg = future, level = 95)
  rbind(
    long(k, "order", c(order, length(constant))),
    long(k, "ar", coefficients[grepl("^ar", names(coefficients))]),
    long(k, "ma", coefficients[grepl("^ma", names(coefficients))]),
    long(k, "constant", constant),
    long(k, "beta", coefficients[names(coefficients) %in% c("x", "xreg")]),
    long(k, "likelihood", fit$loglik),
    long(k, "aicc", fit$aicc),
    long(k, "sigma", sqrt(fit$sigma2)),
    long(k, "mean", ahead$mean),
    long(k, "upper", ahead$upper))
}))
digits <- function(d) { d$value <- sprintf("%.12g", d$value); d }
write.csv(digits(given), "arima_series.csv", row.names = FALSE, quote = FALSE)
write.csv(digits(expected), "arima_expected.csv", row.names = FALSE, quote = FALSE)
