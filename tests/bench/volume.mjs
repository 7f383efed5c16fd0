// The estimate of units: four thousand draws for a request, from some hundred to twenty thousand people.
import { spawnSync } from 'node:child_process'
import { build } from 'vite'

const OUT = 'build/bench'

export async function benchVolume() {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ...{ ssr: true, outDir: OUT, target: 'node20', copyPublicDir: false, emptyOutDir: false },
      rollupOptions: { input: { volume: 'tests/bench/volume.ts' } },
    },
  })
  const { stdout } = spawnSync(process.execPath, [`${OUT}/volume.js`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  })
  console.log('\nEstimating the units of a request')
  console.table(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
}
