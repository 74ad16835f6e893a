export { edges } from '../analysis/index';
