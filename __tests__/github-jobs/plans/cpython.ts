import { all, type Workflow } from '../workflow.ts';

const builds = [
  'check_abi',
  'check_generated_files',
  'build_win32',
  'build_win_amd64',
  'build_macos',
  'build_ubuntu',
];
const pullRequest = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' };

export const cpython: Workflow = {
  graph: 'cpython',
  jobs: {
    check_source: { names: ['Check for source changes'] },
    check_abi: { needs: ['check_source'], names: ['Check if the ABI has changed'] },
    check_generated_files: {
      needs: ['check_source'],
      names: ['Check if generated files are up to date'],
    },
    build_win32: { needs: ['check_source'], names: ['Windows (x86)'] },
    build_win_amd64: { needs: ['check_source'], names: ['Windows (x64)'] },
    build_macos: { needs: ['check_source'], names: ['macOS'] },
    build_ubuntu: { needs: ['check_source'], names: ['Ubuntu'] },
    build_ubuntu_ssltests: {
      needs: ['check_source'],
      failFast: false,
      instances: ['build_ubuntu_ssltests (1.1.1n)', 'build_ubuntu_ssltests (3.0.2)'],
      names: ['Ubuntu SSL tests with OpenSSL (1.1.1n)', 'Ubuntu SSL tests with OpenSSL (3.0.2)'],
    },
  },
  situations: [
    {
      title: 'a push builds everything',
      environment: { GITHUB_EVENT_NAME: 'push' },
      endings: all('success', ['check_source', ...builds, 'build_ubuntu_ssltests']),
    },
    {
      title: 'a pull request on documents: outputs that were never set are no "true"',
      environment: pullRequest,
      endings: {
        check_source: 'success',
        ...all('skipped', [...builds, 'build_ubuntu_ssltests']),
      },
    },
    {
      title: 'a pull request that leaves SSL alone',
      environment: { ...pullRequest, SOURCE_CHANGED: 'yes' },
      endings: { ...all('success', ['check_source', ...builds]), build_ubuntu_ssltests: 'skipped' },
    },
    {
      title: 'a pull request on which one of the SSL tests fails: the other goes on',
      environment: { ...pullRequest, SOURCE_CHANGED: 'yes', SSL_CHANGED: 'yes' },
      fails: ['build_ubuntu_ssltests (1.1.1n)'],
      endings: {
        ...all('success', ['check_source', ...builds, 'build_ubuntu_ssltests']),
        'build_ubuntu_ssltests (1.1.1n)': 'failure',
      },
    },
    {
      title: 'the check itself fails',
      environment: { GITHUB_EVENT_NAME: 'push' },
      fails: ['check_source'],
      endings: { check_source: 'failure', ...all('skipped', [...builds, 'build_ubuntu_ssltests']) },
    },
  ],
};
