# syntax=docker/dockerfile:1
ARG NODE_VERSION=24

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node scripts/build.mjs

FROM node:${NODE_VERSION}-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
# The client's native bridge is not under an open-source licence, so it is no dependency of a production install. This image
# brings it because its compose file uses KurrentDB; build with --build-arg KURRENTDB_CLIENT= to leave it out.
ARG KURRENTDB_CLIENT=1.3.1
RUN mkdir kurrentdb && cd kurrentdb && npm init --yes >/dev/null \
  && if [ -n "$KURRENTDB_CLIENT" ]; then npm install "@kurrent/kurrentdb-client@$KURRENTDB_CLIENT"; else mkdir node_modules; fi

FROM node:${NODE_VERSION}-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
# Node looks for a package in the folders above as well: what is not in /app/node_modules is found in /node_modules.
COPY --from=packages /app/kurrentdb/node_modules /node_modules
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# Without DATABASE_URL the embedded PostgreSQL runs, whose libraries must be linked while the folder may still be written to.
RUN node --input-type=module -e "(await import('/app/dist/libs/platform/postgres/binaries.js')).locateBinaries()" \
  && mkdir /data && chown node:node /data && chmod 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
