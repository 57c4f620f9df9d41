# The bot alone: built in one stage, run in another as a user who owns nothing but the data folder.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Nothing here needs an install script; native parts come as packages of their own.
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY scripts/build.mjs scripts/
COPY locales locales
COPY src src
RUN node scripts/build.mjs && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
ENV NODE_ENV=production VIGIE_DATA=/data VIGIE_METRICS_PORT=9464
# The C library gives back what builds took of the memory, in place of keeping ever more of it.
ENV MALLOC_TRIM_THRESHOLD_=131072
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY corpus corpus
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
STOPSIGNAL SIGTERM
# Healthy while Discord's gateway is connected.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9464/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=4", "dist/main.js"]
