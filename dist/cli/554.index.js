const id=554,ids=[554],modules={8554:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{changesSince:()=>changesSince});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1421);const longestList=256*1024**2;async function changesSince(ref,directory){try{const commit=(await git(["rev-parse","--verify","--quiet","--end-of-options",`${ref}^{commit}`],directory)).trim(),base=(await git(
["merge-base",commit,"HEAD"],directory)).trim(),changed=await git(["diff",...["--name-only","--no-renames","--relative","--no-ext-diff","-z"],base,"--"],directory),untracked=await git(["ls-files","--o\
thers","--exclude-standard","-z"],directory),files=[...changed.split("\0"),...untracked.split("\0")].filter(path=>path!=="");return{kind:"files",files:[...new Set(files)]}}catch(error){return{kind:"pr\
oblem",problem:problemOf(error,ref)}}}function problemOf(error,ref){const said=error instanceof GitError?error.said:String(error);return`expected a commit with which this branch has one in common; fou\
nd ${said===""?`none that git knows as ${JSON.stringify(ref)}`:said}: fetch it, in a workflow with fetch-depth: 0 of actions/checkout`}class GitError extends Error{name="GitError";said;constructor(said){
super(said),this.said=said}}async function git(args,directory){return await new Promise((resolve,reject)=>{const options={cwd:directory,maxBuffer:longestList,windowsHide:!0};(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
execFile)("git",[...args],options,(error,stdout,stderr)=>{error===null?resolve(stdout):reject(new GitError(stderr.trim().split(`
`)[0]??""))})})}})};export{id,ids,modules};
