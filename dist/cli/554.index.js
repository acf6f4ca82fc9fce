const id=554,ids=[554],modules={8554:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{changesSince:()=>changesSince});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1421),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760);const longestList=256*1024**2,repositoryMode="160000";async function changesSince(ref,directory,others=[]){try{const commit=(await git(
["rev-parse","--verify","--quiet","--end-of-options",`${ref}^{commit}`],directory)).trim(),base=(await git(["merge-base",commit,"HEAD"],directory)).trim(),prefix=(await git(["rev-parse","--show-prefix"],
directory)).replace(/\n$/,""),where=["--",".",...others.map(path=>node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(prefix,path)).filter(path=>!isAbove(path)).map(path=>`:(top,literal)${path}`)],changed=await git(
["-c","diff.relative=false","diff",...["--raw","--no-renames","--no-ext-diff","--ignore-submodules=none","-z"],base,...where],directory),untracked=await git([...["ls-files","--others","--exclude-stand\
ard","--full-name","-z"],...where],directory),paths=[...rawPaths(changed),...untracked.split("\0").filter(path=>path!=="")];return{kind:"files",files:[...new Set(paths.map(path=>fromPrefix(prefix,path)))]}}catch(error){
return{kind:"problem",problem:problemOf(error,ref)}}}function*rawPaths(raw){const fields=raw.split("\0");for(let at=0;at+1<fields.length;at+=2){const[facts="",path=""]=fields.slice(at,at+2);yield path,
facts.split(" ",2).some(mode=>mode.endsWith(repositoryMode))&&(yield`${path}/`)}}function fromPrefix(prefix,path){return path.startsWith(prefix)?path.slice(prefix.length):node_path__WEBPACK_IMPORTED_MODULE_1__.
posix.relative(prefix,path)}function isAbove(path){return path===".."||path.startsWith("../")||node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(path)}function problemOf(error,ref){const said=error instanceof
GitError?error.said:String(error);return`expected a commit with which this branch has one in common; found ${said===""?`none that git knows as ${JSON.stringify(ref)}`:said}: fetch it, in a workflow wi\
th fetch-depth: 0 of actions/checkout`}class GitError extends Error{name="GitError";said;constructor(said){super(said),this.said=said}}async function git(args,directory){return await new Promise((resolve,reject)=>{
const options={cwd:directory,maxBuffer:longestList,windowsHide:!0};(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git",[...args],options,(error,stdout,stderr)=>{error===null?resolve(stdout):
reject(new GitError(stderr.trim().split(`
`)[0]??""))})})}})};export{id,ids,modules};
