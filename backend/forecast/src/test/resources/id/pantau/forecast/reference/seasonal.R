# How seasonal-series.csv and seasonal-reference.csv were made: Rscript seasonal.R, R 4.2 with
# forecast 8.20. The series are simulated, so nobody has rights in them.
suppressMessages(library(forecast))
set.seed(20261124)
months <- c(-20, -12, -5, 4, 16, 22, 9, -2, -8, 1, 3, -8)
quarters <- c(0.7, 1.1, 1.4, 0.8)
simulate <- function(n, period, season, spread) {
  level <- 100
  for (t in 1:n) level[t + 1] <- level[t] + 0.5 + rnorm(1, 0, spread)
  list(level = level[-1], season = rep(season, length.out = n), period = period)
}
a <- simulate(120, 12, months, 1.5)
b <- simulate(72, 4, quarters, 1)
c <- simulate(90, 12, months / 2, 1)
all <- list(
  added = ts(a$level + a$season + rnorm(120, 0, 2), frequency = 12),
  quarterly = ts(b$level * b$season * exp(rnorm(72, 0, 0.03)), frequency = 4),
  below = ts(c$level - 120 + c$season + rnorm(90, 0, 2), frequency = 12))
s <- do.call(rbind, lapply(names(all), function(k)
  data.frame(series_id = k, t = seq_along(all[[k]]), value = sprintf("%.10f", all[[k]]))))
write.csv(s, "seasonal-series.csv", row.names = FALSE, quote = FALSE)
h <- 6
models <- c("ANA", "AAA", "AAdA", "MNA", "MAA", "MAdA", "MNM", "MAM", "MAdM", "ZZZ")
out <- list()
for (k in names(all)) for (m in models) {
  x <- ts(as.numeric(sprintf("%.10f", all[[k]])), frequency = frequency(all[[k]]))
  if (min(x) <= 0 && substr(m, 1, 1) == "M") next
  damped <- if (m == "ZZZ") NULL else grepl("d", m)
  f <- ets(x, model = sub("d", "", m), damped = damped, bounds = "usual")
  out[[length(out) + 1]] <- data.frame(series_id = k, model = m, method = gsub(",", " ", f$method),
    aicc = sprintf("%.6f", f$aicc), h = 1:h, mean = sprintf("%.8f", as.numeric(forecast(f, h)$mean)))
}
write.csv(do.call(rbind, out), "seasonal-reference.csv", row.names = FALSE, quote = FALSE)
